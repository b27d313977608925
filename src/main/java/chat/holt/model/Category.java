package chat.holt.model;

import java.util.List;

/// Named group of channels; ids may dangle (`models.md` Category). `id` is any text of 1–32 characters.
public record Category(String id, String title, @Always List<String> channels) {
    public Category {
        channels = Empty.list(channels);
    }
}
