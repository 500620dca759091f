import type { TypedEmployers } from '../../domain/employer';

/** Names of public employers in Sweden; the endings are those that hardly a company has. */
export const employers: TypedEmployers = {
  municipality: / (?:kommun(?:en|(?:al)?förbund)?|landsting|[^ ]{3,}regionen) |^ region |s stad $/u,
  state:
    / (?:[^ ]*(?<!kraft|såg|renings|värme|vatten|stål|järn|glas|gas|el)verket|[^ ]+(?:myndigheten|inspektionen|departementet|universitet)|arbetsförmedlingen|försäkringskassan|polisen|försvarsmakten|kriminalvården|kronofogden|länsstyrelsen?|socialstyrelsen|transportstyrelsen|skogsstyrelsen|regeringskansliet|[^ ]*(?:tings|hov|kammar|förvaltnings)rätt(?:en)?|universitet) |^ statens /u,
};
