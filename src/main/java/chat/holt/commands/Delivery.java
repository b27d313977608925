package chat.holt.commands;

import chat.holt.model.ErrorType;
import chat.holt.model.Message;
import chat.holt.model.Ulid;
import chat.holt.rest.Api;
import chat.holt.rest.ApiException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Hands a message over exactly once. The server forgets used keys after a while, so before something is sent again the
/// channel is searched for it. Blocks; any thread.
final class Delivery {
    private static final int PAGE = 100;

    /// As far as the search goes.
    private static final int PAGES = 50;

    private Delivery() {}

    /// The letter may have arrived or not, and there is no telling.
    static final class UncertainException extends Exception {
        private static final long serialVersionUID = 1;

        UncertainException(@Nullable Throwable cause) {
            super("a message may have arrived", cause);
        }
    }

    /// Sends the letter, unless it has arrived before.
    ///
    /// @param again whether an earlier attempt may have reached the server
    static Message deliver(Api api, Letter letter, boolean again) throws Exception {
        if (again) {
            Message there = find(api, letter);
            if (there != null) {
                return there;
            }
        }
        try {
            return api.messages().send(letter.channelId(), letter.body(), letter.nonce());
        } catch (ApiException refusal) {
            if (refusal.type() != ErrorType.DUPLICATE_NONCE) {
                throw refusal;
            }
            Message there = find(api, letter);
            if (there == null) {
                throw refusal;
            }
            return there;
        }
    }

    private static @Nullable Message find(Api api, Letter letter) throws Exception {
        String after = Objects.requireNonNullElse(letter.after(), Ulid.ZERO);
        for (int page = 0; page < PAGES; page++) {
            List<Message> messages = page(api, letter, after);
            for (Message message : messages) {
                if (letter.nonce().equals(message.nonce())) {
                    return message;
                }
            }
            if (messages.size() < PAGE) {
                return null;
            }
            after = messages.stream()
                    .map(Message::id)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        throw new UncertainException(null);
    }

    private static List<Message> page(Api api, Letter letter, String after) throws Exception {
        try {
            return api.messages().after(letter.channelId(), after, PAGE).messages();
        } catch (ApiException refusal) {
            if (refusal.type() == ErrorType.MISSING_PERMISSION) {
                // Who may write but not read cannot look.
                throw new UncertainException(refusal);
            }
            throw refusal;
        }
    }
}
