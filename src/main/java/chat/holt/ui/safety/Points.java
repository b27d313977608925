package chat.holt.ui.safety;

import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Sentences below each other, each behind an icon.
final class Points extends VBox {
    private Points(String icon, List<String> sentences) {
        getStyleClass().add("points");
        sentences.forEach(sentence -> getChildren().add(point(icon, sentence)));
    }

    static Points of(String icon, List<String> sentences) {
        return new Points(icon, sentences);
    }

    static Points of(String icon, String heading, List<String> sentences) {
        Points points = new Points(icon, sentences);
        Label above = new Label(heading);
        above.getStyleClass().add(Styles.FIELD_LABEL);
        points.getChildren().addFirst(above);
        return points;
    }

    private static Node point(String icon, String sentence) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox point = new HBox(Icons.of(icon), text);
        point.setAlignment(Pos.TOP_LEFT);
        point.getStyleClass().add("point");
        return point;
    }
}
