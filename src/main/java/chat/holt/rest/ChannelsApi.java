package chat.holt.rest;

import chat.holt.model.Channel;
import chat.holt.model.EditChannel;
import chat.holt.model.SetOverride;
import chat.holt.model.SetPermissions;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Channels of all kinds (`rest.md §20`).
public final class ChannelsApi {

    private final RestClient client;

    public ChannelsApi(RestClient client) {
        this.client = client;
    }

    /// Needs ViewChannel. Errors: `NotFound`, `MissingPermission`.
    public Channel fetch(String channelId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("channels/{channel}", channelId), Channel.class));
    }

    /// Needs ManageChannel. Errors: `NotFound`, `MissingPermission`, `NotOwner`, `NotInGroup`, `InvalidOperation`.
    /// Event: `ChannelUpdate`; in a group also `Message`.
    public Channel edit(String channelId, EditChannel edit, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("channels/{channel}", channelId), Channel.class)
                .body(edit)
                .reason(reason));
    }

    /// Deletes a server channel (needs ManageChannel), closes a conversation or leaves a group. Errors: `NotFound`,
    /// `MissingPermission`, `NoEffect` (one's notes). Event: `ChannelDelete`; `ChannelUpdate`; or
    /// `ChannelGroupLeave` and `Message`.
    ///
    /// @param silently leaves a group without a message to the others
    public void delete(String channelId, boolean silently, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("channels/{channel}", channelId))
                .query("leave_silently", silently)
                .reason(reason));
    }

    /// Marks the channel read up to the message. Needs ViewChannel. Not for bots. Errors: `IsBot`, `NotFound`,
    /// `MissingPermission`. Event: `ChannelAck`.
    public void ack(String channelId, String messageId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("channels/{channel}/ack/{message}", channelId, messageId))
                .body(Map.of()));
    }

    /// Sets what a role may do in a server channel. Needs ManagePermissions. Errors: `NotFound`, `MissingPermission`,
    /// `NotElevated`, `CannotGiveMissingPermissions`, `InvalidOperation`. Event: `ChannelUpdate`.
    public Channel setPermissions(String channelId, String roleId, SetOverride permissions, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.put("channels/{channel}/permissions/{role}", channelId, roleId), Channel.class)
                        .body(permissions)
                        .reason(reason));
    }

    /// Sets what everyone may do in a server channel. Errors and event as [#setPermissions].
    public Channel setDefaultPermissions(String channelId, SetOverride permissions, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("channels/{channel}/permissions/default", channelId), Channel.class)
                .body(permissions)
                .reason(reason));
    }

    /// Sets what the others may do in a group. Errors and event as [#setPermissions].
    public Channel setGroupPermissions(String channelId, SetPermissions permissions, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("channels/{channel}/permissions/default", channelId), Channel.class)
                .body(permissions)
                .reason(reason));
    }
}
