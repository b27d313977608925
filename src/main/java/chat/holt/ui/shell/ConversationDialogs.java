package chat.holt.ui.shell;

import chat.holt.media.Media;
import chat.holt.model.Group;
import chat.holt.ui.conversations.ActInGroupDialog;
import chat.holt.ui.conversations.ActInGroupViewModel;
import chat.holt.ui.conversations.AddToGroupDialog;
import chat.holt.ui.conversations.AddToGroupViewModel;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.conversations.LeaveGroupDialog;
import chat.holt.ui.conversations.LeaveGroupViewModel;
import chat.holt.ui.conversations.NewConversationDialog;
import chat.holt.ui.conversations.NewConversationViewModel;
import chat.holt.ui.navigation.Destination;
import javafx.stage.Window;

/// Makes and opens the dialogs about conversations.
final class ConversationDialogs {
    private final ConversationContext context;
    private final Media media;
    private final Window window;

    ConversationDialogs(ConversationContext context, Media media, Window window) {
        this.context = context;
        this.media = media;
        this.window = window;
    }

    void start(Destination.NewConversation with) {
        new NewConversationDialog(new NewConversationViewModel(context, with.userIds()), media).show(window);
    }

    void add(Destination.AddToGroup to) {
        new AddToGroupDialog(new AddToGroupViewModel(context, to.groupId()), media).show(window);
    }

    void act(Destination.ActInGroup about) {
        new ActInGroupDialog(new ActInGroupViewModel(context, about), media).show(window, null);
    }

    void leave(Destination.LeaveGroup which) {
        if (context.store().channel(which.groupId()).get() instanceof Group group) {
            new LeaveGroupDialog(new LeaveGroupViewModel(context, group)).show(window, null);
        }
    }
}
