package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageScroll;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Name, colour and hoisting of one role.
final class RoleAppearanceView extends VBox {
    private final RoleViewModel viewModel;
    private final Label blocked = new Label();
    private final TextField name = new TextField();
    private final VBox fields = new VBox();

    RoleAppearanceView(RoleViewModel viewModel, RoleDraft draft, Media media) {
        this.viewModel = viewModel;
        getStyleClass().add("role-appearance");
        blocked.getStyleClass().add("settings-notice");
        blocked.setWrapText(true);
        blocked.setGraphic(Icons.of("fth-lock"));
        blocked.managedProperty().bind(blocked.visibleProperty());
        name.setId("role-name");
        name.textProperty().bindBidirectional(draft.name().value());
        FieldBox nameBox = new FieldBox(Text.of("settings.server.role.name"), name)
                .counter(draft.name()
                        .value()
                        .map(typed -> Text.of(
                                "settings.server.role.name.count",
                                typed.strip().codePointCount(0, typed.strip().length()),
                                RoleDraft.NAME_LIMIT)))
                .problem(draft.name().value().map(RoleDraft::nameProblem))
                .of(draft.name(), theirs -> theirs);
        CheckBox hoist = new CheckBox(Text.of("settings.server.role.hoist"));
        hoist.setId("role-hoist");
        hoist.setSelected(draft.hoist().value().get());
        hoist.selectedProperty()
                .subscribe((before, now) -> draft.hoist().value().set(now));
        draft.hoist().value().subscribe(hoist::setSelected);
        FieldBox hoistBox = new FieldBox(Text.of("settings.server.role.list"), hoist)
                .hint(Text.of("settings.server.role.hoist.hint"))
                .of(draft.hoist(), theirs -> Text.of(theirs ? "settings.on" : "settings.off"));
        FieldBox iconBox = new FieldBox(
                        Text.of("settings.server.role.icon"),
                        new PicturePicker(
                                "role-icon",
                                Text.of("settings.server.role.icon"),
                                draft.icon(),
                                media,
                                Icons.of("fth-image")))
                .of(
                        draft.icon().draft(),
                        theirs -> Text.of(
                                theirs instanceof Picture.None
                                        ? "settings.server.role.icon.none"
                                        : "settings.server.role.icon.another"));
        nameBox.getStyleClass().add("role-narrow");
        fields.getStyleClass().add("role-fields");
        fields.getChildren()
                .addAll(
                        nameBox,
                        new RoleColourView(
                                new RoleColourViewModel(draft.colour().value()), draft),
                        iconBox,
                        hoistBox);
        PageScroll scroll = new PageScroll(fields);
        getChildren().addAll(blocked, scroll);
        refresh();
    }

    /// Shows what may be changed now.
    void refresh() {
        String reason = viewModel.editBlocked();
        blocked.setText(reason);
        blocked.setVisible(!reason.isEmpty());
        fields.setDisable(!reason.isEmpty());
    }

    /// Begins to type another name.
    void rename() {
        // Before its first layout the scroll pane does not hold its content, which then cannot have the focus.
        applyCss();
        name.requestFocus();
        name.selectAll();
    }
}
