# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: cmake --build --preset release && cpack --config build/release/CPackConfig.cmake
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kehou)
set(CPACK_PACKAGE_VENDOR "Kehou contributors")
set(CPACK_PACKAGE_CONTACT "Kehou contributors <kehou@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "After-school service of one school, from application to archive")
set(CPACK_PACKAGE_DESCRIPTION "Kehou keeps the after-school service of a primary or junior-middle school in order:
 roster, programs, applications, review and approval, seats given by published rules, and the lists to print.
 The window speaks Chinese, Tibetan and English.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the program opens at run time and no linker sees: Qt's dialogs in Chinese, icons, fonts of window and PDF.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-qpa-plugins, qt6-translations-l10n, libqt6svg6, breeze-icon-theme, fonts-noto-cjk, fonts-noto-core")
include(CPack)
