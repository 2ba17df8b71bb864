import { provinceNames, provinces } from '../../../places/index.js'
import { href, routes } from '../../../routes.js'
import { choicesOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  fieldReader,
  Form,
  formErrors,
  optionsOf,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../shared/ui/index.js'
import type { KnownFoundation } from '../region.store.js'
import { regionMessages } from '../regions.messages.js'

type Props = { foundation: KnownFoundation; form: FormState; request: ViewRequest }

/** One foundation: how it is reached, where it works, where that comes from, and whether it is us. */
export function EditRegionPage({ foundation, form, request }: Props) {
  const { locale, today } = request
  const { edit: words, errors, list } = regionMessages(locale)
  const field = fieldReader(form, locale)
  const line = (name: 'name' | 'website' | 'phone' | 'source') => ({
    ...field(name),
    label: words[name],
    value: field.text(name),
  })
  return (
    <>
      <PageHeading
        title={words.title}
        lead={<bdi>{foundation.name}</bdi>}
        back={{ href: href(routes.regions), label: list.title }}
      />
      <ErrorSummary title={errors.title} errors={formErrors(form, { checked: words.checked })} />
      {form.isStale === true && (
        <Alert tone="warning">{`${words.isStale}. ${words.isStaleText}`}</Alert>
      )}
      <Form
        id="edit-region"
        action={href(routes.editRegion, { region: foundation.key })}
        commandId={form.commandId}
        version={foundation.version}
        locale={locale}
      >
        <TextField {...line('name')} />
        <TextField {...line('website')} hint={words.websiteHint} />
        <TextField {...line('phone')} type="tel" width="medium" />
        <RadioGroup
          {...field('own')}
          legend={words.own}
          options={optionsOf(['yes', 'no'], words.ownChoices)}
          value={field.text('own')}
          inline
        />
        <CheckboxGroup
          {...field('provinces')}
          legend={words.provinces}
          hint={words.provincesHint}
          options={optionsOf(provinces, provinceNames)}
          values={choicesOf(form.typed, 'provinces')}
        />
        <TextArea
          {...field('municipalities')}
          label={words.municipalities}
          hint={words.municipalitiesHint}
          value={field.text('municipalities')}
          rows={6}
        />
        <TextArea
          {...field('postcodes')}
          label={words.postcodes}
          hint={words.postcodesHint}
          value={field.text('postcodes')}
          rows={3}
        />
        <TextField {...line('source')} hint={words.sourceHint} />
        <DateField
          {...field('checked')}
          label={words.checked}
          hint={words.checkedHint}
          value={field.date('checked')}
          today={today}
        />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
