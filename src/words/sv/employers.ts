import type { TypedEmployers } from '../../domain/employer';

/** Names of public employers in Sweden; the endings are those that hardly a company has. */
export const employers: TypedEmployers = {
  municipality:
    /(?<!\p{L})(?:kommun(?:en|(?:al)?förbund)?|landsting|\p{L}{3,}regionen)(?!\p{L})|^region(?!\p{L})|s stad$/u,
  state:
    /(?<!\p{L})(?:\p{L}*(?<!kraft|såg|renings|värme|vatten|stål|järn|glas|gas|el)verket|\p{L}+(?:myndigheten|inspektionen|departementet|universitet)|arbetsförmedlingen|försäkringskassan|polisen|försvarsmakten|kriminalvården|kronofogden|länsstyrelsen?|socialstyrelsen|transportstyrelsen|skogsstyrelsen|regeringskansliet|\p{L}*(?:tings|hov|kammar|förvaltnings)rätt(?:en)?|universitet)(?!\p{L})|^statens(?!\p{L})/u,
};
