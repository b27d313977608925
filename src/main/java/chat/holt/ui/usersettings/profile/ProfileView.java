package chat.holt.ui.usersettings.profile;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import chat.holt.ui.kit.settings.TextDraft;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The profile page, with a preview beside the fields where there is room for one.
public final class ProfileView extends VBox {
    private static final double PICTURE = 80;
    private static final double ROOM_FOR_PREVIEW = 700;
    private static final int BIO_ROWS = 7;

    private final Media media;

    public ProfileView(ProfileViewModel model, Media media) {
        this.media = media;
        setId("settings-profile");
        getStyleClass().add("settings-page");
        TextField displayName = new TextField();
        displayName.setId("profile-display-name");
        TextField pronouns = new TextField();
        pronouns.setId("profile-pronouns");
        TextArea bio = new TextArea();
        bio.setId("profile-bio");
        bio.setWrapText(true);
        bio.setPrefRowCount(BIO_ROWS);
        Avatar letters = Avatar.round(PICTURE);
        model.shownName().subscribe(name -> letters.show(model.userId(), name));
        VBox fetched = new VBox(
                text("profile.bio", bio, model.bio()).hint(Text.of("profile.bio.hint")),
                picture(
                        "profile-background",
                        "profile.background",
                        model.background(),
                        new Label(Text.of("profile.background.none"))));
        fetched.getStyleClass().add("profile-fetched");
        fetched.disableProperty().bind(model.loaded().map(known -> !known));
        VBox fields = new VBox(
                picture("profile-avatar", "profile.avatar", model.avatar(), letters),
                text("profile.displayName", displayName, model.displayName()).hint(Text.of("profile.displayName.hint")),
                text("profile.pronouns", pronouns, model.pronouns()),
                failure(model),
                fetched);
        fields.getStyleClass().add("profile-fields");
        HBox.setHgrow(fields, Priority.ALWAYS);
        Label heading = new Label(Text.of("profile.preview"));
        heading.getStyleClass().add(Styles.FIELD_LABEL);
        VBox preview = new VBox(6, heading, new ProfilePreview(model, media));
        HBox content = new HBox(32, fields, preview);
        content.getStyleClass().add("profile-content");
        PageScroll scroll = new PageScroll(content);
        preview.visibleProperty().bind(scroll.widthProperty().greaterThan(ROOM_FOR_PREVIEW));
        preview.managedProperty().bind(preview.visibleProperty());
        getChildren().setAll(new PageHead(Text.of("profile.title"), Text.of("profile.text")), scroll);
    }

    private static FieldBox text(String key, TextInputControl control, TextDraft draft) {
        control.textProperty().bindBidirectional(draft.field().value());
        return new FieldBox(Text.of(key), control)
                .counter(draft.counter())
                .problem(draft.problem())
                .of(draft.field(), text -> text);
    }

    private FieldBox picture(String id, String key, PictureField field, Node empty) {
        PicturePicker picker = new PicturePicker(id, Text.of(key), field, media, empty);
        picker.setId(id + "-picker");
        return new FieldBox(Text.of(key), picker)
                .of(
                        field.draft(),
                        live -> Text.of(
                                live instanceof Picture.None ? "overview.picture.none" : "overview.picture.other"));
    }

    private static Node failure(ProfileViewModel model) {
        Label words = new Label();
        words.getStyleClass().add(Styles.ERROR_TEXT);
        words.setWrapText(true);
        ObservableValue<String> error = model.loading().error();
        words.textProperty().bind(error.map(why -> Text.of("profile.loadFailed") + " " + why));
        Button again = Buttons.plain("profile-retry", Text.of("members.retry"));
        again.getStyleClass().add(Styles.SMALL);
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(click -> model.load());
        HBox row = new HBox(12, words, again);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(error.map(why -> !why.isEmpty()));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }
}
