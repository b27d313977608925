package chat.holt.model;

/// Body of setting a role's permissions, or those of everyone in a channel (`rest.md §16`).
public record SetOverride(Value permissions) {
    public record Value(@Always long allow, @Always long deny) {}

    public static SetOverride of(long allow, long deny) {
        return new SetOverride(new Value(allow, deny));
    }
}
