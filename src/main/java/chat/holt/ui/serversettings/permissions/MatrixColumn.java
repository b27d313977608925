package chat.holt.ui.serversettings.permissions;

/// A column of the matrix: a permission, or a channel.
///
/// @param key the server's name of the permission, or id of the channel
/// @param group category of the channel, or group of permissions; empty for none
/// @param about what the permission means; empty for a channel
/// @param opensGroup whether it is the first of its group
public record MatrixColumn(String key, String name, String group, String about, boolean opensGroup) {}
