package chat.holt.model;

import java.util.List;

/// Body of fetching settings; no keys means all.
public record FetchSettings(@Always List<String> keys) {
    public FetchSettings {
        keys = Empty.list(keys);
    }
}
