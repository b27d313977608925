package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The members page of a group's settings.
public final class GroupMembersView extends VBox {
    private static final double ROW_HEIGHT = 52;

    public GroupMembersView(GroupMembersViewModel viewModel, Media media) {
        setId("group-members");
        getStyleClass().add("settings-page");
        PageHead head = new PageHead(Text.of("group.members"), "");
        head.text().bind(viewModel.total().map(total -> Text.of("group.members.count", total, viewModel.most())));
        FilterField filter =
                new FilterField("group-members-filter", Text.of("group.members.filter"), viewModel.filter());
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button add = Buttons.primary("group-members-add", Text.of("conversations.add"));
        add.setOnAction(click -> viewModel.add());
        add.disableProperty().bind(viewModel.whyNotAdd().isNotEmpty());
        HBox tools = new HBox(8, filter, add);
        tools.setAlignment(Pos.CENTER_LEFT);
        Label why = new Label();
        why.setId("group-members-why");
        why.getStyleClass().addAll(Styles.META, Styles.MUTED);
        why.textProperty().bind(viewModel.whyNotAdd());
        why.visibleProperty().bind(viewModel.whyNotAdd().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        ListView<GroupMember> list = new ListView<>(viewModel.members());
        list.setId("group-members-list");
        list.getStyleClass().add("group-member-list");
        list.setAccessibleText(Text.of("group.members"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new GroupMemberCell(media, viewModel::actions));
        LoadedList loaded = new LoadedList(
                list,
                viewModel.members(),
                viewModel.fetch().busy(),
                viewModel.fetch().error(),
                viewModel::load);
        VBox.setVgrow(loaded, Priority.ALWAYS);
        getChildren().addAll(head, tools, why, loaded);
    }
}
