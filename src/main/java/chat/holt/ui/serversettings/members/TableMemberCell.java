package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.Role;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.RelativeTime;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.moderation.TimeoutMark;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// One member in the table.
final class TableMemberCell extends ListCell<TableMember> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int AVATAR = 32;
    private static final int MOST_ROLES = 3;
    private static final double DOT = 4;

    private final Media media;
    private final MembersViewModel viewModel;
    private final CheckBox choice = new CheckBox();
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final Label tag = new Label();
    private final HBox roles = new HBox();
    private final TimeoutMark timeout = new TimeoutMark(false, InstantSource.system());
    // Made once: new nodes for every row that scrolls in would have to be styled each time.
    private final List<Label> chips =
            Stream.generate(TableMemberCell::chip).limit(MOST_ROLES).toList();
    private final Label more = new Label();
    private final Label joined = new Label();
    private final Label age = new Label();
    private final HBox row;

    TableMemberCell(MembersViewModel viewModel, Media media) {
        this.media = media;
        this.viewModel = viewModel;
        getStyleClass().add("table-member-cell");
        choice.setFocusTraversable(false);
        choice.setOnAction(click -> viewModel.toggle(getItem().userId()));
        name.getStyleClass().add(Styles.MEDIUM);
        tag.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox texts = new VBox(name, tag);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox who = new HBox(choice, avatar, texts);
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().addAll("table-who", "column-name");
        roles.setAlignment(Pos.CENTER_LEFT);
        roles.getStyleClass().add("table-roles");
        roles.setMinWidth(0);
        timeout.getStyleClass().addAll("role-chip", "timeout-chip");
        more.getStyleClass().addAll(Styles.META, Styles.MUTED);
        roles.getChildren().add(timeout);
        roles.getChildren().addAll(chips);
        roles.getChildren().add(more);
        HBox.setHgrow(roles, Priority.ALWAYS);
        joined.getStyleClass().add("column-time");
        age.getStyleClass().add("column-time");
        row = new HBox(who, roles, joined, age);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("table-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TableMember member, boolean empty) {
        super.updateItem(member, empty);
        avatar.imageProperty().unbind();
        if (member == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setId(null);
            pseudoClassStateChanged(CHOSEN, false);
            return;
        }
        Instant now = Instant.now();
        avatar.show(member.userId(), member.name());
        avatar.show(member.presence());
        if (member.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(member.avatar(), AVATAR));
        }
        name.setText(member.name());
        tag.setText(member.tag());
        showRoles(member);
        joined.setText(RelativeTime.ago(member.joined(), now));
        age.setText(RelativeTime.age(member.created(), now));
        setId("table-member-" + member.userId());
        choice.setAccessibleText(Text.of("settings.members.select", member.name()));
        setAccessibleText(Text.of(
                "settings.members.row",
                member.name(),
                member.roles().stream().map(Role::name).collect(Collectors.joining(", ")),
                joined.getText(),
                age.getText()));
        showChoice();
        setGraphic(row);
    }

    /// Shows whether the member is selected.
    void showChoice() {
        boolean chosen =
                getItem() != null && viewModel.selected().contains(getItem().userId());
        choice.setSelected(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private void showRoles(TableMember member) {
        timeout.show(member.timeout());
        int shown = Math.min(member.roles().size(), MOST_ROLES);
        for (int i = 0; i < MOST_ROLES; i++) {
            Label chip = chips.get(i);
            show(chip, i < shown);
            if (i < shown) {
                Role role = member.roles().get(i);
                chip.setText(role.name());
                RoleColour.fill((Circle) chip.getGraphic(), role.colour());
            }
        }
        show(more, shown < member.roles().size());
        more.setText(Text.of("settings.members.moreRoles", member.roles().size() - shown));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label chip() {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("role-swatch");
        Label chip = new Label("", dot);
        chip.getStyleClass().add("role-chip");
        return chip;
    }
}
