package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import org.jspecify.annotations.Nullable;

/// What else can be done once something was reported: blocking who it was, or leaving the server.
public final class ReportSentViewModel {

    /// @param text why one may want to
    /// @param verb what the button says
    /// @param question asks before it is done
    record Offer(String text, String verb, Destination question) {}

    private final Navigator navigator;
    private final @Nullable Offer offer;

    public ReportSentViewModel(Store store, Navigator navigator, Destination.Report report) {
        this.navigator = navigator;
        ReportSummary about = ReportSummary.of(store, report.subject());
        String userId = about.userId();
        String serverId = about.serverId();
        offer = userId != null ? block(store, userId) : serverId != null ? leave(store, serverId) : null;
    }

    /// Null if it is done already or there is nobody to block.
    @Nullable
    Offer offer() {
        return offer;
    }

    void accept() {
        if (offer != null) {
            navigator.open(offer.question());
        }
    }

    private static @Nullable Offer block(Store store, String userId) {
        User user = store.user(userId).get();
        if (user == null || user.relationship() == RelationshipStatus.BLOCKED) {
            return null;
        }
        return new Offer(
                Text.of("safety.sent.block", user.name()),
                Text.of("safety.block.verb", user.name()),
                new Destination.BlockUser(userId));
    }

    private static @Nullable Offer leave(Store store, String serverId) {
        Server server = store.server(serverId).get();
        return server == null
                ? null
                : new Offer(
                        Text.of("safety.sent.leave", server.name()),
                        Text.of("servers.leave.verb"),
                        new Destination.LeaveServer(serverId));
    }
}
