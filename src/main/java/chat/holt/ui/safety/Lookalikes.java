package chat.holt.ui.safety;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Letters that are taken for others: a short table of those that imitate names of hosts, not all of Unicode's.
final class Lookalikes {
    private static final Map<String, String> LATIN = Arrays.stream((
                    // Cyrillic
                    "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ьb гr пn тt кk мm нh вb ӏl үy ҽe "
                            // Latin beyond the alphabet, Greek
                            + "ɑa ɡg ıi ɩi οo αa νv ρp τt υu ιi κk ηn γy")
                    .split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair.substring(0, 1), pair -> pair.substring(1)));

    private Lookalikes() {}

    /// The host with foreign letters replaced by the Latin ones they look like.
    static String latin(String host) {
        return host.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LATIN.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    /// Equal for hosts that are easily taken for each other.
    static String glance(String host) {
        return latin(host)
                .replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace("-", "");
    }
}
