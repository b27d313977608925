package chat.holt.rest;

import chat.holt.model.Channel;
import chat.holt.model.EditChannel;
import chat.holt.model.Invite;
import java.io.IOException;
import java.util.Map;

/// Channels and groups (`rest.md §20–21`).
public final class ChannelsApi {

    private final RestClient client;

    public ChannelsApi(RestClient client) {
        this.client = client;
    }

    /// Needs ViewChannel.
    public Channel fetch(String channelId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("channels/{channel}", channelId), Channel.class));
    }

    /// Needs ManageChannel. Event: `ChannelUpdate`.
    public Channel edit(String channelId, EditChannel edit) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("channels/{channel}", channelId), Channel.class)
                .body(edit));
    }

    /// Deletes a server channel (needs ManageChannel), closes a conversation or leaves a group.
    public void delete(String channelId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("channels/{channel}", channelId)));
    }

    /// Marks the channel read up to the message. Not for bots. Event: `ChannelAck`.
    public void ack(String channelId, String messageId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("channels/{channel}/ack/{message}", channelId, messageId))
                .body(Map.of()));
    }

    /// Needs InviteOthers.
    public Invite createInvite(String channelId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("channels/{channel}/invites", channelId), Invite.class)
                .body(Map.of()));
    }
}
