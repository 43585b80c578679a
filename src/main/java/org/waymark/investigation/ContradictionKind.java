package org.waymark.investigation;

/** The ways in which accounts of one investigation can differ. Each is accepted and listed; none says who is wrong. */
public enum ContradictionKind {

    WITHDRAWAL_NOT_RECORDED("The police say that the victim does not support action. No withdrawal that stood then is recorded here.", true),
    VICTIM_SAYS_OTHERWISE("The police say that the victim does not support action. The victim says that she or he did not withdraw, or was never asked.", false),
    WITHDRAWAL_STANDS("A withdrawal stands here. The outcome is later and does not go with it.", true),
    SUSPECT_NOT_RECORDED("The outcome says that a suspect was identified. No suspect identified by that day is recorded here.", true),
    SUSPECT_RECORDED("The outcome says that no suspect was identified. A suspect identified by that day is recorded here.", true),
    STAGE_AFTER_CHARGE("The withdrawal came after charge. The outcome says that it ended the investigation before one.", true),
    OFFENCE_NOT_IN_FORCE("The offence was not in force on any day of the conduct.", false);

    private final String sentence;
    private final boolean asksFirst;

    ContradictionKind(String sentence, boolean asksFirst) {
        this.sentence = sentence;
        this.asksFirst = asksFirst;
    }

    public String sentence() {
        return sentence;
    }

    /**
     * Whether a form asks "is that right?" before it saves what would bring this contradiction about. The victim's own answer
     * is not questioned: it is given to a question. An offence out of force needs a reason instead.
     */
    public boolean asksFirst() {
        return asksFirst;
    }
}
