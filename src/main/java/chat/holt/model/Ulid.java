package chat.holt.model;

import java.time.Instant;
import java.util.random.RandomGenerator;

/// Text form of ULIDs, the ids of almost everything: 26 characters of Crockford base32, the first ten of them the
/// creation time in milliseconds, so id order is time order (`models.md`).
public final class Ulid {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// Smallest id: the author of system messages, and "nothing read" as an acknowledgement.
    public static final String ZERO = "00000000000000000000000000";

    private Ulid() {}

    /// A fresh random id of the present time.
    public static String next() {
        return of(System.currentTimeMillis(), RandomGenerator.getDefault());
    }

    /// An id of the given time (ms since 1970, below 2^48) with 80 random bits.
    public static String of(long millis, RandomGenerator random) {
        char[] text = new char[26];
        for (int i = 9; i >= 0; i--, millis >>>= 5) {
            text[i] = ALPHABET.charAt((int) (millis & 31));
        }
        for (int i = 10; i < 26; i++) {
            text[i] = ALPHABET.charAt(random.nextInt(32));
        }
        return new String(text);
    }

    /// The smallest id of a moment: every id made at or after it is greater or equal.
    public static String floor(Instant time) {
        return of(time.toEpochMilli(), RandomGenerator.getDefault()).substring(0, 10) + "0".repeat(16);
    }

    /// The greatest id below this one; [#ZERO] stays as it is.
    public static String before(String id) {
        StringBuilder text = new StringBuilder(id);
        int i = text.length() - 1;
        while (i > 0 && text.charAt(i) == ALPHABET.charAt(0)) {
            text.setCharAt(i--, ALPHABET.charAt(ALPHABET.length() - 1));
        }
        int digit = ALPHABET.indexOf(text.charAt(i));
        if (digit <= 0) {
            return ZERO;
        }
        text.setCharAt(i, ALPHABET.charAt(digit - 1));
        return text.toString();
    }

    /// Whether the text has the form of a ULID; category ids, invite codes and most file ids have not.
    public static boolean valid(String id) {
        return id.length() == 26 && id.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /// Creation time of the thing; 1970 if the text is not a ULID.
    public static Instant time(String id) {
        if (!valid(id)) {
            return Instant.EPOCH;
        }
        long millis = 0;
        for (int i = 0; i < 10; i++) {
            millis = millis << 5 | ALPHABET.indexOf(id.charAt(i));
        }
        return Instant.ofEpochMilli(millis);
    }
}
