package chat.holt.ui.chat.timeline;

import chat.holt.model.File;
import chat.holt.ui.chat.message.Pointed;
import chat.holt.ui.navigation.Destination.Link;
import javafx.event.EventTarget;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Finds what of a message a node stands for: files and links are the user data of their nodes.
final class Parts {
    private Parts() {}

    static Pointed at(EventTarget target) {
        @Nullable File file = null;
        @Nullable Link link = null;
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node.getUserData() instanceof File found) {
                file = found;
            } else if (link == null && node.getUserData() instanceof Link found) {
                link = found;
            }
        }
        return new Pointed(file, link);
    }
}
