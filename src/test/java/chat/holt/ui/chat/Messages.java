package chat.holt.ui.chat;

import chat.holt.model.Message;
import chat.holt.model.SystemMessage;
import chat.holt.model.Ulid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Messages for tests.
public final class Messages {
    static final String CHANNEL = "01CHANNEL00000000000000000";
    private static final Random RANDOM = new Random(7);

    private Messages() {}

    static String id(String time) {
        return Ulid.of(Instant.parse(time).toEpochMilli(), RANDOM);
    }

    public static Message text(String time, String author, String content) {
        return message(id(time), author, content, null, List.of(), null);
    }

    public static Message reply(String time, String author, String content, String to) {
        return message(id(time), author, content, null, List.of(to), null);
    }

    public static Message masked(String time, String author, String name) {
        return message(id(time), author, "masked", null, List.of(), new Message.Masquerade(name, null, null));
    }

    public static Message system(String time, SystemMessage system) {
        return message(id(time), Ulid.ZERO, null, system, List.of(), null);
    }

    static Message message(
            String id,
            String author,
            @Nullable String content,
            @Nullable SystemMessage system,
            List<String> replies,
            Message.@Nullable Masquerade masquerade) {
        return new Message(
                id,
                null,
                CHANNEL,
                author,
                null,
                null,
                null,
                content,
                system,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                replies,
                Map.of(),
                null,
                masquerade,
                false,
                0);
    }
}
