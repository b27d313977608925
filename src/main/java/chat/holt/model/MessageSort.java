package chat.holt.model;

/// Order of search results and history.
public enum MessageSort {
    RELEVANCE,
    LATEST,
    OLDEST
}
