package chat.holt.wire;

import chat.holt.model.Always;
import java.util.List;
import java.util.Map;

/// Outcome of a check: files read; replies and frames decoded and written again, of which `lossless` came out the same;
/// snapshots the events added up to; permission results that agree.
record Report(
        @Always int files,
        @Always int replies,
        @Always int frames,
        @Always Map<String, Integer> unknownTypes,
        @Always int lossless,
        @Always int replayed,
        @Always int permissionValues,
        @Always int wrong,
        @Always List<String> firstWrong) {}
