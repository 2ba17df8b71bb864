import { routes } from '../routes.js'
import { page, type Route } from '../shared/http/index.js'
import { catalogue } from './catalogue/whole-catalogue.js'
import { RegisterPage } from './pages/register.page.js'
import { mayReadRegister } from './privacy.policy.js'
import { registerMessages } from './register.messages.js'
import { registerOf } from './register.js'

/** The register of processing (AVG 30), drawn from the catalogue. */
export const registerRoute: Route = page({
  path: routes.processingRegister,
  access: mayReadRegister,
  audit: { action: 'read', object: 'processing-register', sensitivity: 'none' },
  load: () => Promise.resolve(registerOf(catalogue)),
  view: (register, request) => ({
    title: registerMessages(request.locale).title,
    current: 'organisation',
    printable: true,
    content: <RegisterPage register={register} request={request} />,
  }),
})
