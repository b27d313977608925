package chat.holt.ui.usersettings;

import chat.holt.fixtures.ManualDelays;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.json.Json;
import chat.holt.model.RootConfig;
import chat.holt.store.Store;
import java.util.ArrayList;
import java.util.List;

/// The account `ME` on an instance, with commands that the test answers.
public final class AccountFixture {
    public final ScriptedSecurity security = new ScriptedSecurity();
    public final Store store = SampleStore.ready();
    public final RecordingNavigator navigator = new RecordingNavigator();
    public final List<String> toasts = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    public final ManualDelays clock = new ManualDelays();

    /// What the instance says of itself.
    ///
    /// @param mails whether it sends e-mails
    public static RootConfig instance(boolean mails) {
        return Json.tryRead(
                        "{\"app\":\"https://stoat.example\",\"features\":{\"email\":" + mails + "}}", RootConfig.class)
                .orElseThrow();
    }
}
