package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.bans.BanCandidate.Fate;
import chat.holt.ui.serversettings.bans.BanChoice.Part;
import java.util.LinkedHashMap;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The preview of a list of bans: how many of each kind, and each entry with what becomes of it.
final class BanChoiceList extends VBox {
    private static final double SPACING = 8;
    private static final double ROW_HEIGHT = 44;
    private static final double HEIGHT = 5.5 * ROW_HEIGHT;

    BanChoiceList(BanChoice choice, Media media) {
        super(SPACING);
        Label summary = new Label();
        summary.setId("ban-summary");
        summary.getStyleClass().add(Styles.MEDIUM);
        summary.textProperty().bind(choice.all().map(all -> choice.summary()));
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        LinkedHashMap<Part, String> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(part, Text.of("settings.server.bans.part." + part.name()));
        }
        ListView<BanCandidate> list = new ListView<>(choice.rows());
        list.setId("ban-candidates");
        list.getStyleClass().add("ban-list");
        list.setAccessibleText(Text.of("settings.server.bans.preview"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(2 * ROW_HEIGHT);
        list.setCellFactory(view -> new CandidateCell(media));
        getChildren().addAll(summary, new Segmented<>("ban-part", parts, choice.part()), list);
        visibleProperty().bind(choice.all().map(all -> !all.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    private static final class CandidateCell extends ListCell<BanCandidate> {
        private static final int AVATAR = 24;
        private static final double LINE_WIDTH = 32;
        private static final double NAME_WIDTH = 250;

        private final Media media;
        private final Label line = new Label();
        private final Avatar avatar = Avatar.round(AVATAR);
        private final Label name = new Label();
        private final Label id = new Label();
        private final Label what = new Label();
        private final HBox row;

        CandidateCell(Media media) {
            this.media = media;
            getStyleClass().add("ban-cell");
            line.setMinWidth(LINE_WIDTH);
            line.setAlignment(Pos.CENTER_RIGHT);
            line.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
            name.getStyleClass().add(Styles.MEDIUM);
            id.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
            VBox who = new VBox(name, id);
            who.setAlignment(Pos.CENTER_LEFT);
            who.setMinWidth(NAME_WIDTH);
            who.setMaxWidth(NAME_WIDTH);
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            row = new HBox(line, avatar, who, what);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("ban-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable BanCandidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            avatar.imageProperty().unbind();
            if (candidate == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean known = candidate.fate() != Fate.INVALID;
            avatar.setVisible(known);
            avatar.show(candidate.userId(), candidate.name());
            if (candidate.avatar() == null) {
                avatar.imageProperty().set(null);
            } else {
                avatar.imageProperty().bind(media.avatar(candidate.avatar(), AVATAR));
            }
            line.setText(Integer.toString(candidate.line()));
            name.setText(candidate.name());
            boolean named = known && !candidate.name().equals(candidate.userId());
            id.setText(candidate.userId());
            id.setVisible(named);
            id.setManaged(named);
            String text = candidate.detail().isEmpty() ? reason(candidate) : candidate.detail();
            what.setText(text);
            what.getStyleClass()
                    .setAll(
                            "label",
                            Styles.META,
                            "fate-" + candidate.fate().name().toLowerCase(Locale.ROOT));
            setAccessibleText(Text.of("settings.server.bans.candidate", candidate.line(), candidate.name(), text));
            setGraphic(row);
        }

        private static String reason(BanCandidate candidate) {
            return candidate.reason().isEmpty() ? Text.of("settings.server.bans.willBan") : candidate.reason();
        }
    }
}
