package chat.holt.ui.channelsettings.overview;

import chat.holt.i18n.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// A length of time between messages: a usual one from a list, or any number of seconds.
final class SlowmodeField extends HBox {
    private static final double SECONDS_WIDTH = 96;
    /// Stands in the list for every length that is not in it.
    private static final long OTHER = -1;

    private final Property<String> typed;
    private final ComboBox<Long> usual = new ComboBox<>();
    private boolean showing;

    /// @param typed seconds, as typed
    SlowmodeField(Property<String> typed) {
        super(8);
        this.typed = typed;
        setId("channel-slowmode");
        setAlignment(Pos.CENTER_LEFT);
        List<Long> lengths = new ArrayList<>(Slowmode.PRESETS);
        lengths.add(OTHER);
        usual.setItems(FXCollections.observableArrayList(lengths));
        usual.setId("channel-slowmode-usual");
        usual.getStyleClass().add("slowmode-usual");
        usual.setAccessibleText(Text.of("channel.slowmode"));
        usual.setConverter(new Words());
        TextField seconds = new TextField();
        seconds.setId("channel-slowmode-seconds");
        seconds.setAccessibleText(Text.of("channel.slowmode.seconds"));
        seconds.setPrefWidth(SECONDS_WIDTH);
        seconds.textProperty().bindBidirectional(typed);
        Label unit = new Label(Text.of("channel.slowmode.seconds"));
        unit.getStyleClass().add("muted");
        usual.valueProperty().subscribe((before, chosen) -> choose(chosen));
        typed.subscribe(this::show);
        getChildren().addAll(usual, seconds, unit);
    }

    private void choose(Long chosen) {
        if (!showing && chosen != null && chosen != OTHER) {
            typed.setValue(String.valueOf(chosen));
        }
    }

    private void show(String text) {
        showing = true;
        long seconds = Slowmode.seconds(text);
        usual.setValue(Slowmode.PRESETS.contains(seconds) ? seconds : OTHER);
        showing = false;
    }

    private static final class Words extends StringConverter<Long> {
        @Override
        public String toString(Long length) {
            return length == null || length == OTHER ? Text.of("channel.slowmode.other") : Slowmode.text(length);
        }

        @Override
        public Long fromString(String text) {
            throw new UnsupportedOperationException("The list is not typed in.");
        }
    }
}
