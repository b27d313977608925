package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One ban: a box to select it, who, why, and a button to lift it.
final class BanCell extends ListCell<BanRow> {
    private static final int AVATAR = 32;
    private static final double NAME_WIDTH = 240;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Media media;
    private final BansViewModel viewModel;
    private final CheckBox choice = new CheckBox();
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final Label id = new Label();
    private final Label reason = new Label();
    private final Button unban = Buttons.plain("", Text.of("settings.server.bans.unban"));
    private final HBox row;

    BanCell(BansViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        getStyleClass().add("ban-cell");
        choice.setFocusTraversable(false);
        choice.setOnAction(click -> viewModel.toggle(getItem().userId()));
        name.getStyleClass().add(Styles.MEDIUM);
        id.getStyleClass().add(Styles.META);
        VBox who = new VBox(name, id);
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(NAME_WIDTH);
        who.setPrefWidth(NAME_WIDTH);
        who.setMaxWidth(NAME_WIDTH);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.getStyleClass().add("ban-reason-text");
        HBox.setHgrow(reason, Priority.ALWAYS);
        unban.getStyleClass().add(Styles.SMALL);
        unban.setMinWidth(USE_PREF_SIZE);
        unban.setOnAction(click -> viewModel.unban(getItem()));
        row = new HBox(choice, avatar, who, reason, unban);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("ban-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BanRow ban, boolean empty) {
        super.updateItem(ban, empty);
        avatar.imageProperty().unbind();
        if (ban == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CHOSEN, false);
            return;
        }
        avatar.show(ban.userId(), ban.name());
        if (ban.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(ban.avatar(), AVATAR));
        }
        name.setText(ban.tag().isEmpty() ? ban.name() : ban.tag());
        id.setText(ban.userId());
        id.setVisible(!name.getText().equals(ban.userId()));
        id.setManaged(id.isVisible());
        String why = ban.reason().isEmpty() ? Text.of("settings.server.bans.noReason") : ban.reason();
        reason.setText(why);
        reason.getStyleClass().remove(Styles.SUBTLE);
        if (ban.reason().isEmpty()) {
            reason.getStyleClass().add(Styles.SUBTLE);
        }
        unban.setId("unban-" + ban.userId());
        unban.setAccessibleText(Text.of("settings.server.bans.unban.accessible", ban.name()));
        setAccessibleText(ban.name() + ", " + why);
        choice.setId("choose-" + ban.userId());
        choice.setAccessibleText(Text.of("settings.members.select", ban.name()));
        showChoice();
        setGraphic(row);
    }

    /// Shows whether the ban is selected.
    void showChoice() {
        BanRow ban = getItem();
        boolean chosen = ban != null && viewModel.selected().contains(ban.userId());
        choice.setSelected(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
