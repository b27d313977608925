package chat.holt.ui.usersettings.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.Settings;
import chat.holt.ui.usersettings.privacy.PrivacyViewModel.Answer;
import org.junit.jupiter.api.Test;

class PrivacyViewModelTest {
    private final Settings settings = new Settings();
    private final AccountSettings account = settings.of("ada");
    private final PrivacyViewModel privacy = new PrivacyViewModel(SampleStore.ready(), settings, account);

    @Test
    void followsTrustedHostsAndForgetsThem() {
        settings.trustedHosts().add("xn--bcher-kva.example");
        settings.trustedHosts().add("a.example");
        assertThat(privacy.hosts())
                .containsExactly(
                        new Answer("a.example", "a.example"), new Answer("xn--bcher-kva.example", "bücher.example"));
        privacy.forgetHost(privacy.hosts().getLast());
        assertThat(settings.trustedHosts()).containsExactly("a.example");
        assertThat(privacy.hosts()).hasSize(1);
        privacy.close();
        settings.trustedHosts().clear();
        assertThat(privacy.hosts()).as("it listens no more").hasSize(1);
    }

    @Test
    void namesWhatIsMarkedAsMature() {
        account.matureChannels().add("C1");
        account.matureChannels().add("T");
        account.matureChannels().add("G");
        account.matureChannels().add("LEFT");
        assertThat(privacy.mature())
                .extracting(Answer::name)
                .containsExactly("#c1 in Stoats", "Crew", "Something that is no longer there", "Trees");
        privacy.forgetMature(privacy.mature().getFirst());
        assertThat(account.matureChannels()).doesNotContain("C1").hasSize(3);
    }
}
