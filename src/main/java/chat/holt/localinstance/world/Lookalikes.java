package chat.holt.localinstance.world;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Letters that can be mistaken for Latin ones, so that nobody passes for somebody else (`errors.md §3`). Latin,
/// Greek and Cyrillic; others stay.
final class Lookalikes {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String OTHERS = "µÐÓÔÕØÞßðóôõøþĐđĦħıĸĿŀŁłŉŊŋŦŧſΑΒΓΔΕΖΗΠΡΣΤΥΦΧΨΩΪΫάέήίΰικλμνξο"
            + "πρςστυφχψωАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЭЯабвгдежзийклмнопрсту"
            + "фхцчшщъьэяѐёђѓєѕіїјћќѝўџΘΙΚΛΜΝΞΟαβγδεζηθ";
    private static final String LATIN = "uDpqropbopqropddhhikllllnnnttfabRAezHnpEtYOxwOiYaeniuikauveo"
            + "npcotuqxwwa6braex3nnknmhonpctyoxu4wwbb3ra6braex3nnknmhonpcty"
            + "oxu4wwbb3reehresiijhknyuoikaMNeoabyoezno";
    private static final Map<String, String> PAIRS = Map.of(
            "Æ", "ae",
            "æ", "ae",
            "Œ", "oe",
            "œ", "oe",
            "Ы", "BL",
            "Ю", "io",
            "ы", "bi",
            "ю", "io",
            "љ", "nb",
            "њ", "hb");

    private Lookalikes() {}

    /// The text in plain letters. What is plain already stays as it is, capitals too.
    static String plain(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        var plain = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> plain.append(plainLetter(letter)));
        return plain.toString();
    }

    private static String plainLetter(String letter) {
        int known = OTHERS.indexOf(letter);
        if (letter.charAt(0) < 128) {
            return letter;
        }
        return known >= 0
                ? LATIN.substring(known, known + 1)
                : PAIRS.getOrDefault(
                        letter,
                        MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD))
                                .replaceAll("")
                                .toLowerCase(Locale.ROOT));
    }
}
