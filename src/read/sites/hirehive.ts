/** HireHive's public Jobs API. Facts: https://github.com/colophon-group/jobseek `monitors/hirehive.py`. */
import { present } from '../../model/posting.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { getWith, numberIn } from '../request.ts';
import { at, listOf } from '../shape.ts';
import { salaryFrom } from '../words.ts';

export const hirehive = jsonSite({
  id: 'hirehive',
  name: 'HireHive',
  at: ['hirehive.com'],
  list: '/api/v2/jobs?page=1&page_size=100',
  serves: /^[\w-]+\.hirehive\.com\/api\/v2\/jobs$/,
  rows: 'items',
  total: 'meta.total_items',
  next: ({ body, response: { url } }) =>
    at(body, 'meta', 'has_next_page') === true
      ? getWith(url, { page: numberIn(url, 'page', 1) + 1 })
      : undefined,
  posting: mapped(
    {
      id: 'id',
      url: 'hosted_url',
      title: 'title',
      description: 'description.html',
      locations: 'location|state_code+country.name',
      department: 'category.name',
      employmentType: 'type.name|type.type',
      datePosted: 'published_date',
      language: 'language.code',
    },
    (job) => {
      const [tier] = listOf(job.compensation_tiers);
      return present({
        salary: salaryFrom({
          min: at(tier, 'min_value'),
          max: at(tier, 'max_value'),
          currency: at(tier, 'currency_code'),
          unit: at(tier, 'interval'),
        }),
      });
    },
  ),
});
