# analyzer_stage(NAME SOURCES file... [NEEDS earlier-stage...] [USES library...])
# One static library a stage. NEEDS are stages the headers show, USES are third-party libraries for the .cpp files alone.
function(analyzer_stage name)
  cmake_parse_arguments(stage "" "" "SOURCES;NEEDS;USES" ${ARGN})
  add_library(analyzer_${name} STATIC ${stage_SOURCES})
  target_include_directories(analyzer_${name} PUBLIC ${CMAKE_SOURCE_DIR}/analyzer)
  list(TRANSFORM stage_NEEDS PREPEND analyzer_)
  target_link_libraries(analyzer_${name} PUBLIC ${stage_NEEDS} PRIVATE backstory_flags ${stage_USES})
endfunction()
