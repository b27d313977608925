package chat.holt.localinstance.demo;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Which community fills an empty instance.
public sealed interface Demo {
    /// The hiking club with a story of its own, up to the evening before now.
    ///
    /// @param members how many people the club has, at least 60
    record Sample(int members) implements Demo {
        public static final Sample USUAL = new Sample(200);
    }

    /// A large community for measuring. The same numbers always give the same ids, names and messages, written
    /// between 2025 and the first day of 2026.
    ///
    /// @param servers how many servers there are, 1 to 1000; the first account is in all of them
    /// @param members how many people the largest server has, 60 to 200,000; the n-th server has about one n-th of
    ///     that
    /// @param messages how many messages all channels have together, 0 to 5,000,000
    record Scale(int servers, int members, int messages) implements Demo {
        public static final Scale USUAL = new Scale(50, 10_000, 100_000);

        /// Throws `IllegalArgumentException` with a sentence for the user when a number is out of range.
        public Scale {
            check("servers", servers, 1, 1000);
            check("members", members, 60, 200_000);
            check("messages", messages, 0, 5_000_000);
        }

        private static void check(String name, int value, int min, int max) {
            if (value < min || value > max) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "%s must be between %d and %d, not %d", name, min, max, value));
            }
        }

        /// Reads a text like `servers=50,members=10000`; missing keys take the usual numbers. Throws
        /// `IllegalArgumentException` with a sentence for the user.
        public static Scale parse(String text) {
            Map<String, Integer> numbers = new TreeMap<>(
                    Map.of("servers", USUAL.servers, "members", USUAL.members, "messages", USUAL.messages));
            for (String part : text.isBlank() ? new String[0] : text.split(",")) {
                int equals = part.indexOf('=');
                String key =
                        equals < 0 ? part.strip() : part.substring(0, equals).strip();
                if (!numbers.containsKey(key)) {
                    throw new IllegalArgumentException(
                            "'" + key + "' is none of " + String.join(", ", numbers.keySet()));
                }
                String value = equals < 0 ? "" : part.substring(equals + 1).strip();
                try {
                    numbers.put(key, Integer.parseInt(value));
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException(key + " must be a whole number, not '" + value + "'", e);
                }
            }
            return new Scale(number(numbers, "servers"), number(numbers, "members"), number(numbers, "messages"));
        }

        private static int number(Map<String, Integer> numbers, String key) {
            return numbers.getOrDefault(key, 0);
        }
    }
}
