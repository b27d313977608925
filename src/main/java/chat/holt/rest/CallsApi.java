package chat.holt.rest;

import chat.holt.model.CallToken;
import chat.holt.model.JoinCall;
import java.io.IOException;
import java.util.Map;

/// Voice calls (`rest.md §24`).
public final class CallsApi {

    private final RestClient client;

    public CallsApi(RestClient client) {
        this.client = client;
    }

    /// Gets the way into a call; events come once the call is connected. Needs Connect. Errors:
    /// `LiveKitUnavailable`, `IsBot`, `NotFound`, `NotAVoiceChannel`, `MissingPermission`, `CannotJoinCall` (full),
    /// `UnknownNode`, `AlreadyConnected`. Events: `VoiceChannelJoin` or `VoiceChannelMove`, `Message`,
    /// `VoiceCallUpdate`.
    public CallToken join(String channelId, JoinCall call) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("channels/{channel}/join_call", channelId), CallToken.class)
                .body(call));
    }

    /// Stops ringing someone in a conversation. Errors: `LiveKitUnavailable`, `NotFound`, `NoEffect` (server
    /// channel), `NotConnected`.
    public void endRing(String channelId, String userId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("channels/{channel}/end_ring/{user}", channelId, userId))
                .body(Map.of()));
    }
}
