package chat.holt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static @Nullable Subject of(String frame) {
        return Subject.of(GatewayJson.decode(frame.replace('\'', '"')));
    }

    @Test
    void typingIsAboutSomebodyInAChannel() {
        Subject begun = of("{'type':'ChannelStartTyping','id':'C','user':'BO'}");
        assertThat(begun)
                .isNotNull()
                .isEqualTo(of("{'type':'ChannelStopTyping','id':'C','user':'BO'}"))
                .isNotEqualTo(of("{'type':'ChannelStopTyping','id':'D','user':'BO'}"))
                .isNotEqualTo(of("{'type':'ChannelStopTyping','id':'C','user':'CID'}"));
    }

    @Test
    void comingAndGoingIsAboutSomebody() {
        Subject came = of("{'type':'UserUpdate','id':'BO','data':{'online':true},'clear':[]}");
        assertThat(came)
                .isNotNull()
                .isEqualTo(of("{'type':'UserUpdate','id':'BO','data':{'online':false},'clear':[]}"))
                .isNotEqualTo(of("{'type':'UserUpdate','id':'CID','data':{'online':true},'clear':[]}"));
    }

    @Test
    void whatChangesMoreOrIsToldOnceCounts() {
        assertThat(of("{'type':'UserUpdate','id':'BO','data':{'online':true,'username':'b'},'clear':[]}"))
                .isNull();
        assertThat(of("{'type':'UserUpdate','id':'BO','data':{'online':true},'clear':['Avatar']}"))
                .isNull();
        assertThat(of("{'type':'Message','_id':'M','channel':'C','author':'BO','content':'hello'}"))
                .isNull();
    }
}
