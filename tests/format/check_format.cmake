# cmake -DCLANG_FORMAT=... -P check_format.cmake: every source of ours stands as .clang-format sets it.
set(root ${CMAKE_CURRENT_LIST_DIR}/../..)
file(GLOB_RECURSE sources ${root}/analyzer/*.cpp ${root}/analyzer/*.hpp ${root}/tests/*.cpp ${root}/tests/*.hpp ${root}/tools/*.cpp
  ${root}/tools/*.hpp)
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${sources} RESULT_VARIABLE outcome ERROR_VARIABLE said)
if(NOT outcome EQUAL 0)
  string(SUBSTRING "${said}" 0 2000 said)
  message(FATAL_ERROR "not formatted; run clang-format-14 -i on these:\n${said}")
endif()
