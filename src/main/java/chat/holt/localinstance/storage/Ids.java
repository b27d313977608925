package chat.holt.localinstance.storage;

import chat.holt.model.Ulid;
import java.time.Clock;
import java.util.random.RandomGenerator;

/// Makes the identifiers of the protocol (`models.md`): ULIDs that never go backwards, and random texts. Call
/// inside a transaction only (not thread-safe).
public final class Ids {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String NANOID = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";
    private static final String INVITE = "0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz";

    private final Clock clock;
    private final RandomGenerator random;
    private long lastTime;
    private String lastId = "";

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// A new ULID of the present moment, greater than every one made before.
    public String next() {
        return next(clock.millis());
    }

    /// A new ULID of the given moment (milliseconds since 1970); greater than the last one when that has the same
    /// moment.
    public String next(long time) {
        if (time == lastTime && !lastId.isEmpty()) {
            lastId = successor(lastId);
            return lastId;
        }
        lastTime = time;
        lastId = Ulid.of(time, random);
        return lastId;
    }

    /// A token of sessions, bots, webhooks and MFA tickets: 64 characters.
    public String token() {
        return text(NANOID, 64);
    }

    /// The id of an uploaded file: 42 characters.
    public String file() {
        return text(NANOID, 42);
    }

    /// An invite code: 8 characters.
    public String invite() {
        return text(INVITE, 8);
    }

    /// A recovery code: `xxxxx-xxxxx`.
    public String recoveryCode() {
        String letters = "0123456789abcdefghjkmnpqrstvwxyz";
        return text(letters, 5) + "-" + text(letters, 5);
    }

    /// A discriminator `0002`..`9998`.
    public String discriminator() {
        return "%04d".formatted(random.nextInt(2, 9999));
    }

    private String text(String alphabet, int length) {
        var result = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            result.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return result.toString();
    }

    private static String successor(String id) {
        var chars = id.toCharArray();
        for (int i = chars.length - 1; i >= 10; i--) {
            int value = CROCKFORD.indexOf(chars[i]);
            if (value < 31) {
                chars[i] = CROCKFORD.charAt(value + 1);
                return new String(chars);
            }
            chars[i] = '0';
        }
        throw new IllegalStateException("ids of one millisecond used up");
    }
}
