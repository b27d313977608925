package chat.holt.ui.channels;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.channels.SidebarRow.CategoryRow;
import chat.holt.ui.channels.SidebarRow.ChannelRow;
import chat.holt.ui.channels.SidebarRow.Kind;
import chat.holt.ui.channels.SidebarRow.ParticipantRow;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Badge;
import chat.holt.ui.kit.DraftMark;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.calls.CallMark;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Draws one [SidebarRow].
final class SidebarCell extends ListCell<SidebarRow> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private static final PseudoClass MODERATED = PseudoClass.getPseudoClass("moderated");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    private static final PseudoClass HOLE = PseudoClass.getPseudoClass("hole");

    private final Media media;
    private final ObservableValue<String> dragged;

    /// @param dragged key of the row that is being dragged; empty for none
    SidebarCell(
            Media media,
            BiConsumer<SidebarRow, Node> activate,
            Function<SidebarRow, List<MenuAction>> actions,
            ObservableValue<String> dragged) {
        this.media = media;
        this.dragged = dragged;
        dragged.subscribe(this::showHole);
        setOnMouseClicked(event -> {
            SidebarRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                activate.accept(row, this);
            }
        });
        Menus.onRequest(this, () -> {
            SidebarRow row = getItem();
            return row == null ? List.of() : actions.apply(row);
        });
    }

    @Override
    protected void updateItem(@Nullable SidebarRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        if (empty || row == null) {
            setId(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        setId(row.key());
        setAccessibleText(spoken(row));
        setGraphic(
                switch (row) {
                    case CategoryRow category -> category(category);
                    case ChannelRow channel -> channel(channel);
                    case ParticipantRow participant -> participant(participant);
                });
        showHole();
    }

    private void showHole() {
        SidebarRow row = getItem();
        boolean hole = row != null && row.key().equals(dragged.getValue());
        pseudoClassStateChanged(HOLE, hole);
        if (getGraphic() != null) {
            getGraphic().setVisible(!hole);
        }
    }

    static HBox category(CategoryRow row) {
        Label title = label(row.title(), Styles.GROUP_LABEL);
        Node arrow = Icons.of(row.folded() ? "fth-chevron-right" : "fth-chevron-down");
        return line("category-row", arrow, title);
    }

    static HBox channel(ChannelRow row) {
        boolean unread = row.unread() && !row.muted();
        Label name = label(row.name(), "channel-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = line("channel-row", icon(row.kind()), name);
        if (row.drafted()) {
            line.getChildren().add(new DraftMark());
        }
        if (row.mentions() > 0) {
            line.getChildren().add(new Badge(new SimpleIntegerProperty(row.mentions())));
        } else if (unread) {
            Region dot = new Region();
            dot.getStyleClass().add("unread-dot");
            line.getChildren().add(dot);
        }
        if (row.muted()) {
            line.getChildren().add(Icons.of("fth-bell-off"));
        }
        if (row.occupancy() != null) {
            line.getChildren().add(label(row.occupancy(), Styles.META));
        }
        line.pseudoClassStateChanged(CURRENT, row.current());
        line.pseudoClassStateChanged(UNREAD, unread || row.mentions() > 0);
        line.pseudoClassStateChanged(MUTED, row.muted());
        return line;
    }

    private Node participant(ParticipantRow row) {
        Avatar avatar = Avatar.round(24);
        avatar.show(row.userId(), row.name());
        if (row.avatar() != null) {
            avatar.imageProperty().bind(media.avatar(row.avatar(), 24));
        }
        HBox line = line("participant-row", avatar, label(row.name(), "participant-name"));
        for (CallMark mark : row.marks()) {
            Node icon = Icons.of(mark.icon());
            icon.pseudoClassStateChanged(MODERATED, mark.byModerators());
            line.getChildren().add(icon);
        }
        setTooltip(new Tooltip(tip(row)));
        return line;
    }

    private static Node icon(Kind kind) {
        return Icons.of(
                switch (kind) {
                    case TEXT -> "fth-hash";
                    case VOICE -> "fth-volume-2";
                    case LIMITED -> "fth-lock";
                });
    }

    private static String spoken(SidebarRow shown) {
        return switch (shown) {
            case CategoryRow row -> Text.of(row.folded() ? "channels.folded" : "channels.unfolded", row.title());
            case ChannelRow row -> spoken(row);
            case ParticipantRow row -> String.join(", ", said(row));
        };
    }

    private static List<String> said(ParticipantRow row) {
        return Stream.concat(Stream.of(row.name()), row.marks().stream().map(CallMark::text))
                .toList();
    }

    private static String tip(ParticipantRow row) {
        List<String> lines = new ArrayList<>(said(row));
        if (row.since() != null) {
            lines.add(Text.of("calls.since", TIME.format(row.since().atZone(ZoneId.systemDefault()))));
        }
        return String.join("\n", lines);
    }

    private static String spoken(ChannelRow row) {
        String name = row.drafted() ? Text.of("drafts.spoken", row.name()) : row.name();
        if (row.mentions() > 0) {
            return Text.of("channels.spokenMentions", name, row.mentions());
        }
        if (row.muted()) {
            return Text.of("notifying.spokenMuted", name);
        }
        return row.unread() ? Text.of("channels.spokenUnread", name) : name;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static HBox line(String styleClass, Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add(styleClass);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
