package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of history or search results (`models.md` BulkMessageResponse with users).
public record MessagePage(
        @Always List<Message> messages,
        @Always List<User> users,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Member> members,
        @UnknownFields Map<String, Object> unknown) {
    public MessagePage {
        messages = Empty.list(messages);
        users = Empty.list(users);
        unknown = Empty.map(unknown);
    }

    public MessagePage(List<Message> messages, List<User> users, @Nullable List<Member> members) {
        this(messages, users, members, Map.of());
    }
}
