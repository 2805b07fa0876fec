# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library we use and why stands in README.md; installer/packages.txt lists the Debian names.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Svg Test LinguistTools)
find_package(SQLite3 3.40 REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS i18n uc)
find_package(EXPAT REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
find_path(XLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
find_file(UNIHAN_READINGS Unihan_Readings.txt.bz2 PATHS /usr/share/unicode REQUIRED)
find_program(BZIP2_PROGRAM bzip2 REQUIRED)
if(KEHOU_TESTS)
    find_package(Catch2 2.13 REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
