package chat.holt.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names by which things refer to each other in a configuration. The handle of the first thing of a name is the name,
/// that of the next `name#2`, and so on; a handle that is taken gets another `#2`. So equal names are told apart by
/// their order.
final class Handles {
    private Handles() {}

    /// One handle for each name, all different.
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> handles = new ArrayList<>();
        for (String name : names) {
            String handle = name;
            for (int number = 2; !taken.add(handle); number++) {
                handle = name + "#" + number;
            }
            handles.add(handle);
        }
        return handles;
    }
}
