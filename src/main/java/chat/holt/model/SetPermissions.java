package chat.holt.model;

/// Body of setting the permissions of everyone in a server or group.
public record SetPermissions(@Always long permissions) {}
