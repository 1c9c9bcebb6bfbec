/** About a pin or a topic, whose rota and kind are the value. */
export const trySignAgain = 'try-sign-again';
export const replaceChannelTopic = 'replace-channel-topic';
