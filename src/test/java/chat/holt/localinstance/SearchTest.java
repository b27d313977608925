package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Doc;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Looking for messages.
class SearchTest {
    @TempDir
    Path folder;

    private static List<String> contents(Visitor.Answer answer) {
        JsonNode messages = answer.body();
        return messages.valueStream()
                .map(message -> message.get("content").stringValue())
                .toList();
    }

    @Test
    void findsWordsByRelevanceAndTime() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            String channel = "/channels/"
                    + ada.post("/servers/create", Doc.of("name", "Hut"))
                            .doc()
                            .docs("channels")
                            .getFirst()
                            .id();
            String search = channel + "/search";
            ada.post(channel + "/messages", Doc.of("content", "Rope, rope and rope"));
            Doc pinned =
                    ada.post(channel + "/messages", Doc.of("content", "Stove")).doc();
            ada.post(channel + "/messages/" + pinned.id() + "/pin", Doc.of());
            ada.post(
                    channel + "/messages",
                    Doc.of("content", "Who brings a rope and who takes the big pot with the lid that is lost again"));

            String often = "Rope, rope and rope";
            String once = "Who brings a rope and who takes the big pot with the lid that is lost again";
            assertThat(contents(ada.post(search, Doc.of("query", "ROPE")))).containsExactly(often, once);
            assertThat(contents(ada.post(search, Doc.of("query", "rope").put("sort", "Latest"))))
                    .containsExactly(once, often);
            assertThat(contents(ada.post(search, Doc.of("query", "rope").put("sort", "Oldest"))))
                    .containsExactly(often, once);
            assertThat(contents(ada.post(search, Doc.of("query", "big pot")))).containsExactly(once);
            assertThat(contents(ada.post(search, Doc.of("query", "rope").put("before", pinned.id()))))
                    .containsExactly(often);
            assertThat(contents(ada.post(search, Doc.of("query", "rope").put("after", pinned.id()))))
                    .containsExactly(once);
            assertThat(contents(ada.post(search, Doc.of("pinned", true)))).containsExactly("Stove");
            assertThat(contents(ada.post(search, Doc.of("query", "\"'*()"))))
                    .as("nothing but signs")
                    .isEmpty();
            assertThat(ada.post(search, Doc.of("query", "rope").put("include_users", true))
                            .doc()
                            .docs("users"))
                    .hasSize(1);
            assertThat(ada.post(search, Doc.of("query", "rope").put("pinned", true))
                            .refusal())
                    .isEqualTo("400 InvalidOperation");
            assertThat(ada.post(search, Doc.of("query", "rope").put("limit", 101))
                            .refusal())
                    .isEqualTo("400 FailedValidation");
            assertThat(ada.post(search, Doc.of("query", "r".repeat(65))).refusal())
                    .isEqualTo("400 FailedValidation");
        }
    }
}
