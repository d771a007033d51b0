# The sentences of `batch`: its progress, its summary, its ranking.

template: batch/as-of-kept
text: Reckoned from {day}, as the run that was gone on with; --today or --fresh reckon from another day.

template: batch/blind
text: Blind: who-is-who.csv in {where} leads back to the people; keep it from whoever looks at the rest.

template: batch/damaged
text: {count} lines of the earlier run were damaged; their résumés were read again.

template: batch/damaged-one
text: One line of the earlier run was damaged; its résumé was read again.

template: batch/done
text: {done} of {total} résumés assessed against {count} postings.

template: batch/done-one
text: {done} of {total} résumés assessed against one posting.

template: batch/dropped
text: {count} résumés of the earlier run are no longer among the inputs and were left out.

template: batch/dropped-one
text: One résumé of the earlier run is no longer among the inputs and was left out.

template: batch/folders
text: {count} folders inside were not entered; --recursive enters them.

template: batch/folders-one
text: One folder inside was not entered; --recursive enters it.

template: batch/interrupted
text: Interrupted. {done} of {total} résumés are kept in {where}; the same command goes on from there.

template: batch/outputs
text: {where} holds ranking.html and ranking.csv, and a report a line in reports.ndjson.

template: batch/progress
text: {done} of {total} résumés, {rate} a second, {left} left, {unread} not readable

template: batch/same-content
text: {count} groups of files hold the same content, byte for byte.

template: batch/same-content-one
text: One group of files holds the same content, byte for byte.

template: batch/same-person
text: {count} groups of different files give the same e-mail address or telephone number.

template: batch/same-person-one
text: One group of different files gives the same e-mail address or telephone number.

template: batch/skipped
text: {count} links, pipes or other things that are no files were not read; failures.ndjson says why.

template: batch/skipped-one
text: One thing that is no readable file was not read; failures.ndjson says why.

template: batch/unchanged
text: {count} were unchanged since the earlier run and not read again.

template: batch/unchanged-one
text: One was unchanged since the earlier run and not read again.

template: batch/unreadable
text: {count} could not be read and are not assessed; failures.ndjson says why.

template: batch/unreadable-one
text: One could not be read and is not assessed; failures.ndjson says why.
