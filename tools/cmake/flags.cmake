# One place for every compiler flag: warnings are errors, hardening in optimised builds, sanitizers by preset.
add_library(backstory_flags INTERFACE)
target_compile_options(backstory_flags INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
  -Wformat=2 -Wimplicit-fallthrough -Wundef -Werror=date-time -Wno-missing-field-initializers
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
target_compile_definitions(backstory_flags INTERFACE BACKSTORY_VERSION="${PROJECT_VERSION}")

if((BACKSTORY_SANITIZE OR BACKSTORY_FUZZ) AND NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  message(FATAL_ERROR "sanitizers and fuzzing need Clang (GCC 12 compiles them four times slower); use: cmake --preset sanitize")
endif()
if(BACKSTORY_SANITIZE)
  target_compile_options(backstory_flags INTERFACE
    -fsanitize=${BACKSTORY_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
    -fsanitize-ignorelist=${CMAKE_CURRENT_LIST_DIR}/sanitize.ignore)
  target_link_options(backstory_flags INTERFACE -fsanitize=${BACKSTORY_SANITIZE})
  target_compile_definitions(backstory_flags INTERFACE BACKSTORY_SANITIZED)
else()
  target_compile_options(backstory_flags INTERFACE
    -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero)
  target_link_options(backstory_flags INTERFACE
    -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(backstory_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
  endif()
endif()
if(BACKSTORY_FUZZ) # the fuzzer sees which branches an input reaches; nothing else notices
  target_compile_options(backstory_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # Clang 14 knows neither of these under these names
  get_target_property(options backstory_flags INTERFACE_COMPILE_OPTIONS)
  list(REMOVE_ITEM options -ftrivial-auto-var-init=zero)
  set_target_properties(backstory_flags PROPERTIES INTERFACE_COMPILE_OPTIONS "${options}")
endif()
target_compile_definitions(backstory_flags INTERFACE _GLIBCXX_ASSERTIONS)

if(BACKSTORY_COVERAGE)
  target_compile_options(backstory_flags INTERFACE --coverage -O0 -g)
  target_link_options(backstory_flags INTERFACE --coverage)
endif()
if(BACKSTORY_TIDY)
  find_program(CLANG_TIDY NAMES clang-tidy-14 clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY} --quiet)
endif()
