package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.model.ErrorType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Password rules and storage (PBKDF2 with HMAC-SHA-256, a random salt each).
public final class Passwords {
    private static final int ITERATIONS = 60_000;
    private static final Set<String> COMPROMISED = Set.of(
            "password",
            "password1",
            "password12",
            "password123",
            "12345678",
            "123456789",
            "1234567890",
            "11111111",
            "87654321",
            "qwertyui",
            "qwerty123",
            "qwertyuiop",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "trustno1",
            "letmein1",
            "welcome1",
            "abcd1234",
            "abc12345",
            "1q2w3e4r",
            "1qaz2wsx",
            "passw0rd",
            "michelle",
            "jennifer",
            "computer",
            "internet",
            "whatever",
            "starwars");

    private Passwords() {}

    /// `ShortPassword` below 8 bytes, `CompromisedPassword` for well-known ones.
    public static void check(String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length < 8) {
            throw ApiError.of(ErrorType.SHORT_PASSWORD);
        }
        if (COMPROMISED.contains(password.toLowerCase(Locale.ROOT))) {
            throw ApiError.of(ErrorType.COMPROMISED_PASSWORD);
        }
    }

    static String hash(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return ITERATIONS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ITERATIONS));
    }

    static boolean matches(String password, String stored) {
        var parts = new StringTokenizer(stored, "$");
        int iterations = Integer.parseInt(parts.nextToken());
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(password, base64.decode(parts.nextToken()), iterations);
        return MessageDigest.isEqual(derived, base64.decode(parts.nextToken()));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
