# SPDX-FileCopyrightText: 2026 Kehou contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How strictly every target of ours is compiled: link `kehou_strict` and nothing else.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# A compiler cache serves every build folder and every checkout of the same text.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

add_library(kehou_strict INTERFACE)
target_compile_features(kehou_strict INTERFACE cxx_std_20)
target_compile_options(kehou_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror=switch $<$<BOOL:${KEHOU_WERROR}>:-Werror>)
target_compile_definitions(kehou_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(kehou_strict INTERFACE ${CMAKE_SOURCE_DIR})
if(KEHOU_SANITIZE)
    target_compile_options(kehou_strict INTERFACE
        -fsanitize=${KEHOU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(kehou_strict INTERFACE -fsanitize=${KEHOU_SANITIZE})
endif()
if(KEHOU_FUZZ)
    # Every branch tells libFuzzer that it was taken. Lines are enough to find a place; more costs time.
    target_compile_options(kehou_strict INTERFACE -fsanitize=fuzzer-no-link -gline-tables-only -O1 -Wno-sign-conversion)
endif()
