package chat.holt.rest;

import chat.holt.model.DeleteMessages;
import chat.holt.model.EditMessage;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.SearchMessages;
import chat.holt.model.SendMessage;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Messages and reactions (`rest.md §22–23`).
public final class MessagesApi {

    private final RestClient client;

    public MessagesApi(RestClient client) {
        this.client = client;
    }

    /// Most messages in one page.
    public static final int MAX_PAGE = 100;

    /// Newest messages, the newest first. Needs ReadMessageHistory, as all pages do.
    ///
    /// @param limit 1–100
    public MessagePage latest(String channelId, int limit) throws ApiException, IOException, InterruptedException {
        return client.send(page(channelId, limit));
    }

    /// The messages just before, the newest first.
    public MessagePage before(String channelId, String messageId, int limit)
            throws ApiException, IOException, InterruptedException {
        return client.send(page(channelId, limit).query("before", messageId));
    }

    /// The messages just after, the oldest first.
    public MessagePage after(String channelId, String messageId, int limit)
            throws ApiException, IOException, InterruptedException {
        return client.send(page(channelId, limit).query("after", messageId).query("sort", "Oldest"));
    }

    /// Messages around one, in no particular order.
    public MessagePage nearby(String channelId, String messageId, int limit)
            throws ApiException, IOException, InterruptedException {
        return client.send(page(channelId, limit).query("nearby", messageId));
    }

    private static Request<MessagePage> page(String channelId, int limit) {
        return Request.of(Route.get("channels/{channel}/messages", channelId), MessagePage.class)
                .query("limit", limit)
                .query("include_users", true);
    }

    /// Finds messages by text, or the pinned ones. Needs ReadMessageHistory. Not for bots. Errors:
    /// `FailedValidation`, `IsBot`, `InvalidOperation` (both at once), `NotFound`, `MissingPermission`.
    ///
    /// @param search is answered with users, whatever it says
    public MessagePage search(String channelId, SearchMessages search)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("channels/{channel}/search", channelId), MessagePage.class)
                .body(search.withUsers()));
    }

    /// Needs ViewChannel and ReadMessageHistory. Errors: `NotFound`, `MissingPermission`.
    public Message fetch(String channelId, String messageId) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.get("channels/{channel}/messages/{message}", channelId, messageId), Message.class));
    }

    /// Sends a message. Needs SendMessage; what else, and the order of checks, in `rest.md §22`. Errors:
    /// `DuplicateNonce` when the key was used before, so that a repeated send never doubles a message. Event:
    /// `Message` with the key as its nonce, before or after the reply.
    ///
    /// @param key at most 64 bytes, new for each message
    public Message send(String channelId, SendMessage message, String key)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("channels/{channel}/messages", channelId), Message.class)
                .body(message)
                .header(Request.IDEMPOTENCY_KEY, key));
    }

    /// Needs SendMessage. Errors: `PayloadTooLarge`, `NotFound`, `MissingPermission`, `CannotEditMessage`. Events:
    /// `MessageUpdate`, `MessageAppend`.
    public Message edit(String channelId, String messageId, EditMessage edit)
            throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.patch("channels/{channel}/messages/{message}", channelId, messageId), Message.class)
                        .body(edit));
    }

    /// One's own, or any with ManageMessages. Errors: `NotFound`, `MissingPermission`. Event: `MessageDelete`.
    public void delete(String channelId, String messageId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("channels/{channel}/messages/{message}", channelId, messageId))
                .reason(reason));
    }

    /// Needs ManageMessages. Errors: `InvalidOperation` (older than seven days), `NotFound`, `MissingPermission`.
    /// Event:
    /// `BulkMessageDelete`.
    public void deleteAll(String channelId, DeleteMessages messages, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("channels/{channel}/messages/bulk", channelId))
                .body(messages)
                .reason(reason));
    }

    /// Needs React. Errors: `NotFound`, `MissingPermission`, `InvalidOperation` (20 kinds, restricted, or no emoji).
    /// Event: `MessageReact`.
    ///
    /// @param emoji id of a custom one, or the character
    public void react(String channelId, String messageId, String emoji)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put(
                        "channels/{channel}/messages/{message}/reactions/{emoji}", channelId, messageId, emoji))
                .body(Map.of()));
    }

    /// Takes one's own reaction back. Needs React. Errors: `NotFound`. Event: `MessageUnreact`.
    public void unreact(String channelId, String messageId, String emoji)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(
                Route.delete("channels/{channel}/messages/{message}/reactions/{emoji}", channelId, messageId, emoji)));
    }

    /// Takes another's reaction away. Needs React and ManageMessages. Errors: `NotFound`, `MissingPermission`. Event:
    /// `MessageUnreact`.
    public void unreact(String channelId, String messageId, String emoji, String userId)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete(
                        "channels/{channel}/messages/{message}/reactions/{emoji}", channelId, messageId, emoji))
                .query("user_id", userId));
    }

    /// Takes everyone's reaction with this emoji away. Needs React and ManageMessages. Errors: `NotFound`,
    /// `MissingPermission`. Event: `MessageRemoveReaction`.
    public void removeReaction(String channelId, String messageId, String emoji)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete(
                        "channels/{channel}/messages/{message}/reactions/{emoji}", channelId, messageId, emoji))
                .query("remove_all", true));
    }

    /// Takes all reactions away. Needs ManageMessages. Errors: `NotFound`, `MissingPermission`. Event:
    /// `MessageUpdate`.
    public void clearReactions(String channelId, String messageId)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("channels/{channel}/messages/{message}/reactions", channelId, messageId)));
    }

    /// Needs ManageMessages, in a conversation nothing. Errors: `NotFound`, `MissingPermission`, `AlreadyPinned`.
    /// Events: `MessageUpdate`, `Message`.
    public void pin(String channelId, String messageId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("channels/{channel}/messages/{message}/pin", channelId, messageId))
                .body(Map.of())
                .reason(reason));
    }

    /// Needs what [#pin] does. Errors: `NotFound`, `MissingPermission`, `NotPinned`. Events: `MessageUpdate`,
    /// `Message`.
    public void unpin(String channelId, String messageId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("channels/{channel}/messages/{message}/pin", channelId, messageId))
                .reason(reason));
    }
}
