package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.moderation.TimeoutMark;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A heading or a member in the list.
final class MemberCell extends ListCell<MemberRow> {
    private static final PseudoClass OFFLINE = PseudoClass.getPseudoClass("offline");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass PERSON = PseudoClass.getPseudoClass("person");
    private static final int AVATAR = 32;
    private static final int ROLE_ICON = 16;

    private final Media media;
    private final Label heading = new Label();
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final RoleColour colour = new RoleColour(name, name.textFillProperty());
    private final Label status = new Label();
    private final ImageView roleIcon = new ImageView();
    private final FontIcon crown = Icons.of("fth-award");
    private final TimeoutMark clock = new TimeoutMark(true, InstantSource.system());
    private final HBox person;
    private Subscription listening = Subscription.EMPTY;
    // It listens weakly, so it has to be held while it is shown.
    @SuppressWarnings("UnusedVariable")
    private @Nullable ObservableValue<MemberLook> look;

    MemberCell(Media media) {
        this.media = media;
        getStyleClass().add("member-cell");
        heading.getStyleClass().addAll("group-label", "member-heading");
        name.getStyleClass().add("member-name");
        status.getStyleClass().add("member-status");
        crown.getStyleClass().add("member-crown");
        clock.getStyleClass().add("member-clock");
        roleIcon.setFitWidth(ROLE_ICON);
        roleIcon.setFitHeight(ROLE_ICON);
        roleIcon.setPreserveRatio(true);
        HBox title = new HBox(name, roleIcon, crown, clock);
        title.getStyleClass().add("member-title");
        title.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(title, status);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        person = new HBox(avatar, lines);
        person.setAlignment(Pos.CENTER_LEFT);
        person.getStyleClass().add("member-row");
        person.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MemberRow row, boolean empty) {
        super.updateItem(row, empty);
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        look = null;
        avatar.imageProperty().unbind();
        roleIcon.imageProperty().unbind();
        MemberRow shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof MemberRow.Heading);
        pseudoClassStateChanged(PERSON, shown instanceof MemberRow.Person);
        pseudoClassStateChanged(OFFLINE, false);
        switch (shown) {
            case null -> {
                setGraphic(null);
                setId(null);
                setAccessibleText(null);
            }
            case MemberRow.Heading(var title, var count) -> {
                heading.setText(Text.of("members.heading", title, count));
                setGraphic(heading);
                setId(null);
                setAccessibleText(Text.of("members.heading.accessible", title, count));
            }
            case MemberRow.Person member -> {
                setGraphic(person);
                setId("member-" + member.userId());
                ObservableValue<MemberLook> source = member.look();
                look = source;
                listening = source.subscribe(this::show);
            }
        }
    }

    private void show(MemberLook member) {
        avatar.show(member.userId(), member.name());
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        if (member.avatar() != null) {
            avatar.imageProperty().bind(media.avatar(member.avatar(), AVATAR));
        }
        avatar.show(member.presence());
        name.setText(member.name());
        colour.show(member.colour());
        String line = member.status().isEmpty() && member.bot() ? Text.of("members.bot") : member.status();
        status.setText(line);
        show(status, !line.isEmpty());
        roleIcon.imageProperty().unbind();
        roleIcon.setImage(null);
        if (member.roleIcon() != null) {
            roleIcon.imageProperty().bind(media.avatar(member.roleIcon(), ROLE_ICON));
        }
        show(roleIcon, member.roleIcon() != null);
        show(crown, member.owner());
        clock.show(member.timeout());
        pseudoClassStateChanged(OFFLINE, member.offline());
        setAccessibleText(Stream.of(
                        member.name(),
                        member.owner() ? Text.of("members.owner") : "",
                        member.bot() ? Text.of("members.bot") : "",
                        Text.of("members.presence." + member.presence().key()),
                        member.status())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
