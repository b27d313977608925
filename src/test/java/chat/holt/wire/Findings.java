package chat.holt.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a check counted and what it found wrong.
final class Findings {
    private static final int SHOWN = 20;

    int files;
    int replies;
    int frames;
    int lossless;
    int replayed;
    int permissionValues;
    private final Map<String, Integer> unknownTypes = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    void unknownType(String type) {
        unknownTypes.merge(type, 1, Integer::sum);
    }

    void wrong(String place, String what) {
        wrong.add(place + ": " + what);
    }

    Map<String, Integer> unknownTypes() {
        return unknownTypes;
    }

    List<String> wrong() {
        return wrong;
    }

    /// The one object `bin/check-wire` prints. `unknown_types` counts event types this version does not know.
    Report report() {
        return new Report(
                files,
                replies,
                frames,
                unknownTypes,
                lossless,
                replayed,
                permissionValues,
                wrong.size(),
                wrong.stream().limit(SHOWN).toList());
    }
}
