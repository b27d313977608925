package chat.holt.model;

import java.util.List;

/// Body of deleting 1–100 messages of the last seven days.
public record DeleteMessages(@Always List<String> ids) {
    public DeleteMessages {
        ids = Empty.list(ids);
    }
}
