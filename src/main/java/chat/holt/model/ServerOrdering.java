package chat.holt.model;

import java.util.List;

/// The synced setting `ordering`: server ids as the user arranged them (`client-behaviour.md §9`).
public record ServerOrdering(@Always List<String> servers) {
    public ServerOrdering {
        servers = Empty.list(servers);
    }
}
