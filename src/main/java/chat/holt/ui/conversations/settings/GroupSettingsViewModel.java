package chat.holt.ui.conversations.settings;

import chat.holt.model.Group;
import chat.holt.ui.conversations.ConversationActions;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.kit.settings.SettingsPages;
import chat.holt.ui.navigation.Destination.GroupSettings.Page;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// The settings of one group: its pages and their view-models while the settings are open. All pages are open to
/// everybody in it; those that one cannot change say so.
public final class GroupSettingsViewModel {
    private final ConversationContext context;
    private final ConversationActions actions;
    private final String groupId;
    private final SettingsPages<Page> pages;

    public GroupSettingsViewModel(ConversationContext context, ConversationActions actions, String groupId) {
        this.context = context;
        this.actions = actions;
        this.groupId = groupId;
        pages = new SettingsPages<>(Page.class, context.navigator()::back);
        pages.open(List.of(Page.values()));
    }

    /// The group's name.
    public ObservableValue<String> name() {
        return context.store()
                .channel(groupId)
                .map(now -> now instanceof Group group ? group.name() : "")
                .orElse("");
    }

    public SettingsPages<Page> pages() {
        return pages;
    }

    public GroupOverviewViewModel overview() {
        return pages.model(
                Page.OVERVIEW, GroupOverviewViewModel.class, () -> new GroupOverviewViewModel(context, groupId));
    }

    public GroupMembersViewModel members() {
        return pages.model(
                Page.MEMBERS, GroupMembersViewModel.class, () -> new GroupMembersViewModel(context, actions, groupId));
    }

    public GroupPermissionsViewModel permissions() {
        return pages.model(
                Page.PERMISSIONS,
                GroupPermissionsViewModel.class,
                () -> new GroupPermissionsViewModel(context, groupId));
    }

    /// Ends listening.
    public void close() {
        pages.close();
    }
}
